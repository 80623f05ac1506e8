using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Heed.Application.Recommendations;

/// <summary>What became of actions that were merged or split, and what people keep for themselves beside the register: filters, watches, calendar addresses, sheets that came back.</summary>
internal sealed class RegisterMapping :
    IEntityTypeConfiguration<PlanAction>,
    IEntityTypeConfiguration<SavedFilter>,
    IEntityTypeConfiguration<Watch>,
    IEntityTypeConfiguration<CalendarAddress>,
    IEntityTypeConfiguration<RegisterSheet>
{
    public void Configure(EntityTypeBuilder<PlanAction> builder)
    {
        builder.Property(a => a.MergedInto!).RecordAsJson().IsRequired(false);
        builder.Property(a => a.Merged).HasField("merged").AsJson();
        builder.Property(a => a.SplitFrom!).RecordAsJson().IsRequired(false);
        builder.Property(a => a.Parts).HasField("parts").AsJson();
    }

    public void Configure(EntityTypeBuilder<SavedFilter> builder)
    {
        builder.ToTable("SavedFilters");
        builder.HasOne<Person>().WithMany().HasForeignKey(f => f.PersonId);
        builder.ComplexProperty(f => f.Made);
        builder.ComplexProperty(f => f.Ended);
    }

    public void Configure(EntityTypeBuilder<Watch> builder)
    {
        builder.ToTable("Watches");
        builder.HasOne<Person>().WithMany().HasForeignKey(w => w.PersonId);
        builder.HasOne<PlanAction>().WithMany().HasForeignKey(w => w.ActionId);
        builder.HasOne<Recommendation>().WithMany().HasForeignKey(w => w.RecommendationId);
        builder.ComplexProperty(w => w.Began);
        builder.ComplexProperty(w => w.Ended);
    }

    public void Configure(EntityTypeBuilder<CalendarAddress> builder)
    {
        builder.ToTable("CalendarAddresses");
        builder.HasIndex(a => a.SecretHash).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId);
        builder.ComplexProperty(a => a.Made);
        builder.ComplexProperty(a => a.Ended);
    }

    public void Configure(EntityTypeBuilder<RegisterSheet> builder)
    {
        builder.ToTable("RegisterSheets");
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId);
        builder.Property(s => s.Scopes).AsJson();
        builder.Property(s => s.Choices).HasField("choices").AsJson();
        builder.Property(s => s.Deeds).HasField("deeds").AsJson();
        builder.ComplexProperty(s => s.BroughtIn);
        builder.ComplexProperty(s => s.Settled);
    }
}
