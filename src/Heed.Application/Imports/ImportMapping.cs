using Heed.Application.Platform.Database;
using Heed.Domain.Imports;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Heed.Application.Imports;

internal sealed class ImportMapping : IEntityTypeConfiguration<Import>, IEntityTypeConfiguration<ColumnMemory>
{
    public void Configure(EntityTypeBuilder<Import> builder)
    {
        builder.ToTable("Imports");
        builder.HasIndex(i => new { i.SourceId, i.Sha256 });
        builder.HasOne<Source>().WithMany().HasForeignKey(i => i.SourceId);
        builder.ComplexProperty(i => i.Found);
        builder.ComplexProperty(i => i.Kept);
        builder.ComplexProperty(i => i.Started);
        builder.ComplexProperty(i => i.Finished);
        builder.Property(i => i.Tombstone!).RecordAsJson().IsRequired(false);
    }

    public void Configure(EntityTypeBuilder<ColumnMemory> builder) =>
        builder.ToTable("ColumnMemories").HasKey(m => new { m.PartnershipScopeId, m.Heading });
}
