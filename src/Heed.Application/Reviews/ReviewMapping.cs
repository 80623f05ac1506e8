using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Heed.Application.Reviews;

internal sealed class ReviewMapping :
    IEntityTypeConfiguration<Source>,
    IEntityTypeConfiguration<SourceOwner>,
    IEntityTypeConfiguration<Review>,
    IEntityTypeConfiguration<Hold>,
    IEntityTypeConfiguration<Finding>,
    IEntityTypeConfiguration<Restriction>,
    IEntityTypeConfiguration<EmergencyAccess>,
    IEntityTypeConfiguration<IdentificationKey>,
    IEntityTypeConfiguration<KeyEntry>,
    IEntityTypeConfiguration<KeyHolder>,
    IEntityTypeConfiguration<Regime>,
    IEntityTypeConfiguration<Course>,
    IEntityTypeConfiguration<Commission>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.ToTable("Sources");
        builder.HasDiscriminator<string>("Shape").HasValue<Source>("source").HasValue<Review>("review");
        builder.Ignore(s => s.SearchTitle).Ignore(s => s.SearchText);
        builder.HasOne<Group>().WithMany().HasForeignKey(s => s.ResponsibleGroupId);
        builder.HasMany(s => s.Owners).WithOne().HasForeignKey(o => o.SourceId);
        builder.Navigation(s => s.Owners).AutoInclude().HasField("owners");
    }

    public void Configure(EntityTypeBuilder<SourceOwner> builder)
    {
        builder.ToTable("SourceOwners").HasKey(o => new { o.SourceId, o.PartnershipId });
        builder.HasOne<Partnership>().WithMany().HasForeignKey(o => o.PartnershipId);
    }

    public void Configure(EntityTypeBuilder<Review> builder)
    {
        builder.HasIndex(r => r.Slug).IsUnique();
        builder.Property(r => r.Pseudonyms).HasField("pseudonyms").AsJson();
        builder.Property(r => r.Inherited!).RecordAsJson().IsRequired(false);
        builder.HasMany(r => r.Holds).WithOne().HasForeignKey(h => h.SourceId);
        builder.HasMany(r => r.Findings).WithOne().HasForeignKey(f => f.SourceId);
        builder.Navigation(r => r.Holds).AutoInclude().HasField("holds");
        builder.Navigation(r => r.Findings).AutoInclude().HasField("findings");
        builder.Ignore(r => r.StopsPublication).Ignore(r => r.WhyNotPublish).Ignore(r => r.WhyNotGoOn);
    }

    public void Configure(EntityTypeBuilder<Hold> builder)
    {
        builder.ToTable("Holds");
        builder.Property(h => h.Stops).HasConversion<int>();
        builder.ComplexProperty(h => h.Placed);
        builder.ComplexProperty(h => h.Lifted);
        builder.Ignore(h => h.Stands).Ignore(h => h.StopsPublication);
    }

    public void Configure(EntityTypeBuilder<Finding> builder)
    {
        builder.ToTable("Findings");
        builder.Property(f => f.Agencies).HasField("agencies").AsJson();
        builder.Property(f => f.Stances).HasField("stances").AsJson();
    }

    public void Configure(EntityTypeBuilder<Restriction> builder)
    {
        builder.ToTable("Restrictions");
        builder.HasIndex(r => r.Reference).IsUnique();
        builder.HasOne<Review>().WithMany().HasForeignKey(r => r.ReviewId);
        builder.ComplexProperty(r => r.Made);
        builder.ComplexProperty(r => r.Lifted);
        builder.Ignore(r => r.Stands);
    }

    public void Configure(EntityTypeBuilder<EmergencyAccess> builder)
    {
        builder.ToTable("EmergencyAccesses");
        builder.ComplexProperty(e => e.Asked);
        builder.ComplexProperty(e => e.Allowed);
        builder.ComplexProperty(e => e.Refused);
        builder.Ignore(e => e.Waits);
    }

    public void Configure(EntityTypeBuilder<IdentificationKey> builder)
    {
        builder.ToTable("IdentificationKeys");
        builder.HasIndex(k => k.ReviewId).IsUnique();
        builder.HasOne<Review>().WithMany().HasForeignKey(k => k.ReviewId);
        builder.HasMany(k => k.Entries).WithOne().HasForeignKey(e => e.KeyId);
        builder.HasMany(k => k.Holders).WithOne().HasForeignKey(h => h.KeyId);
        builder.Navigation(k => k.Entries).AutoInclude().HasField("entries");
        builder.Navigation(k => k.Holders).AutoInclude().HasField("holders");
    }

    public void Configure(EntityTypeBuilder<KeyEntry> builder) => builder.ToTable("KeyEntries");

    public void Configure(EntityTypeBuilder<KeyHolder> builder)
    {
        builder.ToTable("KeyHolders");
        builder.HasOne<Person>().WithMany().HasForeignKey(h => h.PersonId);
        builder.ComplexProperty(h => h.Named);
        builder.ComplexProperty(h => h.Ended);
    }

    public void Configure(EntityTypeBuilder<Regime> builder)
    {
        builder.ToTable("Regimes");
        builder.Property(r => r.Content).RecordAsJson();
        builder.ComplexProperty(r => r.By);
        builder.ComplexProperty(r => r.Off);
    }

    public void Configure(EntityTypeBuilder<Course> builder)
    {
        builder.ToTable("Courses");
        builder.HasIndex(c => c.ReviewId).IsUnique();
        builder.HasIndex(c => c.NextDue);
        builder.HasOne<Review>().WithMany().HasForeignKey(c => c.ReviewId);
        builder.Property(c => c.Runs).HasField("runs").AsJson();
        builder.Property(c => c.Reached).HasField("reached").AsJson();
        builder.Property(c => c.ClockNotes).HasField("clockNotes").AsJson();
        builder.Property(c => c.MarkerAnswers).HasField("markerAnswers").AsJson();
        builder.Ignore(c => c.Regime).Ignore(c => c.Standing).Ignore(c => c.Stands);
    }

    public void Configure(EntityTypeBuilder<Commission> builder)
    {
        builder.ToTable("Commissions");
        builder.HasIndex(c => c.ReviewId).IsUnique();
        builder.HasOne<Review>().WithMany().HasForeignKey(c => c.ReviewId);
        builder.Property(c => c.Terms).HasField("terms").AsJson();
        builder.Property(c => c.Seats).HasField("seats").AsJson();
        builder.Property(c => c.Reports).HasField("reports").AsJson();
        builder.Property(c => c.Involved).HasField("involved").AsJson();
        builder.Property(c => c.Assessments).HasField("assessments").AsJson();
        builder.Property(c => c.Study!).RecordAsJson().IsRequired(false);
    }
}
