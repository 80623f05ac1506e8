using Heed.Domain.Disposals;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Heed.Application.Disposals;

internal sealed class DisposalMapping :
    IEntityTypeConfiguration<Disposal>,
    IEntityTypeConfiguration<DestroyedFile>,
    IEntityTypeConfiguration<KeepOrder>,
    IEntityTypeConfiguration<RetentionRule>,
    IEntityTypeConfiguration<DisclosureSearch>
{
    public void Configure(EntityTypeBuilder<Disposal> builder)
    {
        builder.ToTable("Disposals");
        builder.HasIndex(d => new { d.State, d.Kind, d.What });
        builder.HasMany(d => d.Files).WithOne().HasForeignKey(f => f.DisposalId);
        builder.Navigation(d => d.Files).AutoInclude().HasField("files");
        builder.ComplexProperty(d => d.Asked);
        builder.ComplexProperty(d => d.Decided);
        builder.Ignore(d => d.Breach).Ignore(d => d.Tombstone).Ignore(d => d.Facts);
    }

    public void Configure(EntityTypeBuilder<DestroyedFile> builder)
    {
        builder.ToTable("DestroyedFiles").HasKey(f => new { f.DisposalId, f.FileId });
        builder.HasIndex(f => f.Proof);
    }

    public void Configure(EntityTypeBuilder<KeepOrder> builder)
    {
        builder.ToTable("KeepOrders");
        builder.HasOne<Source>().WithMany().HasForeignKey(k => k.SourceId);
        builder.ComplexProperty(k => k.Placed);
        builder.ComplexProperty(k => k.Lifted);
        builder.Ignore(k => k.Stands).Ignore(k => k.WhyNot);
    }

    public void Configure(EntityTypeBuilder<RetentionRule> builder)
    {
        builder.ToTable("RetentionRules");
        builder.HasIndex(r => new { r.ScopeId, r.Kind }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<DisclosureSearch> builder)
    {
        builder.ToTable("DisclosureSearches");
        builder.ComplexProperty(s => s.Made);
    }
}
