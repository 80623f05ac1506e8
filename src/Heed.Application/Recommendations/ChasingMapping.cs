using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Heed.Application.Recommendations;

internal sealed class ChasingMapping :
    IEntityTypeConfiguration<ChasingRule>,
    IEntityTypeConfiguration<QuietPeriod>,
    IEntityTypeConfiguration<Reminder>,
    IEntityTypeConfiguration<Digest>,
    IEntityTypeConfiguration<ChasedDay>,
    IEntityTypeConfiguration<DraftLetter>
{
    public void Configure(EntityTypeBuilder<ChasingRule> builder)
    {
        builder.ToTable("ChasingRules");
        builder.HasIndex(r => r.ScopeId).IsUnique();
        builder.Property(r => r.Times).RecordAsJson();
    }

    public void Configure(EntityTypeBuilder<QuietPeriod> builder)
    {
        builder.ToTable("QuietPeriods");
        builder.HasOne<Agency>().WithMany().HasForeignKey(q => q.AgencyId);
        builder.ComplexProperty(q => q.Made);
    }

    /// <summary>The unique keys are what keeps several processes from sending the same twice: whoever writes second writes nothing.</summary>
    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        builder.ToTable("Reminders");
        builder.Property(r => r.To).HasMaxLength(254);
        builder.HasIndex(r => new { r.ActionId, r.Kind, r.Anchor, r.Days, r.Part, r.To }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Digest> builder)
    {
        builder.ToTable("Digests");
        builder.HasIndex(d => new { d.To, d.Day, d.Kind }).IsUnique();
        builder.ComplexProperty(d => d.Made);
    }

    public void Configure(EntityTypeBuilder<ChasedDay> builder)
    {
        builder.ToTable("ChasedDays");
        builder.HasIndex(d => new { d.ScopeId, d.Day }).IsUnique();
        builder.ComplexProperty(d => d.Made);
    }

    public void Configure(EntityTypeBuilder<DraftLetter> builder)
    {
        builder.ToTable("DraftLetters");
        builder.HasIndex(d => new { d.ScopeId, d.State });
        builder.Property(d => d.Readers).AsJson();
        builder.Property(d => d.Actions).AsJson();
        builder.ComplexProperty(d => d.Made);
        builder.ComplexProperty(d => d.Ended);
    }
}
