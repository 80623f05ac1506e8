using Heed.Application.Platform.Database;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Heed.Application.Recommendations;

internal sealed class ColourMapping : IEntityTypeConfiguration<ColourScheme>
{
    public void Configure(EntityTypeBuilder<ColourScheme> builder)
    {
        builder.ToTable("ColourSchemes");
        builder.HasIndex(s => s.ScopeId).IsUnique();
        builder.Property(s => s.Colours).RecordAsJson();
        builder.ComplexProperty(s => s.By);
        builder.ComplexProperty(s => s.Off);
    }
}
