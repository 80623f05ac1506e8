using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Heed.Application.People;

internal sealed class PeopleMapping :
    IEntityTypeConfiguration<Partnership>,
    IEntityTypeConfiguration<Agency>,
    IEntityTypeConfiguration<AgencyPartnership>,
    IEntityTypeConfiguration<Group>,
    IEntityTypeConfiguration<GroupSeat>,
    IEntityTypeConfiguration<Person>,
    IEntityTypeConfiguration<Grant>,
    IEntityTypeConfiguration<Deputy>,
    IEntityTypeConfiguration<Succession>,
    IEntityTypeConfiguration<ScopeReach>,
    IEntityTypeConfiguration<Invitation>,
    IEntityTypeConfiguration<Account>,
    IEntityTypeConfiguration<AccountSession>,
    IEntityTypeConfiguration<Attempt>,
    IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public void Configure(EntityTypeBuilder<Partnership> builder)
    {
        builder.ToTable("Partnerships");
        builder.Property(p => p.EarlierReviews).AsJson();
        builder.Property(p => p.Elsewhere).AsJson();
        builder.Ignore(p => p.Front);
        builder.HasIndex(p => p.Slug).IsUnique();
        builder.Property(p => p.Names).HasField("namesBorne").AsJson();
    }

    public void Configure(EntityTypeBuilder<Agency> builder)
    {
        builder.ToTable("Agencies");
        builder.Property(p => p.Names).HasField("namesBorne").AsJson();
        builder.HasMany(a => a.Partnerships).WithOne().HasForeignKey(p => p.AgencyId);
        builder.Navigation(a => a.Partnerships).AutoInclude().HasField("partnerships");
    }

    public void Configure(EntityTypeBuilder<AgencyPartnership> builder)
    {
        builder.ToTable("AgencyPartnerships").HasKey(p => new { p.AgencyId, p.PartnershipId });
        builder.HasOne<Partnership>().WithMany().HasForeignKey(p => p.PartnershipId);
    }

    public void Configure(EntityTypeBuilder<Group> builder)
    {
        builder.ToTable("Groups");
        builder.Property(g => g.Members).HasField("members").AsJson();
        builder.HasMany(g => g.Seats).WithOne().HasForeignKey(s => s.GroupId);
        builder.Navigation(g => g.Seats).AutoInclude().HasField("seats");
        builder.Ignore(g => g.Chair);
        builder.HasOne<Partnership>().WithMany().HasForeignKey(g => g.PartnershipId);
    }

    public void Configure(EntityTypeBuilder<GroupSeat> builder)
    {
        builder.ToTable("GroupSeats").HasKey(s => new { s.GroupId, s.PersonId });
        builder.HasIndex(s => s.PersonId);
    }

    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("People");
        builder.HasIndex(p => p.Email).IsUnique();
        builder.HasOne<Agency>().WithMany().HasForeignKey(p => p.AgencyId);
    }

    public void Configure(EntityTypeBuilder<Grant> builder)
    {
        builder.ToTable("Grants");
        builder.HasIndex(g => new { g.PersonId, g.Role, g.ScopeId });
        builder.HasOne<Person>().WithMany().HasForeignKey(g => g.PersonId);
    }

    public void Configure(EntityTypeBuilder<Deputy> builder)
    {
        builder.ToTable("Deputies");
        builder.HasIndex(d => d.DeputyPersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(d => d.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(d => d.DeputyPersonId);
        builder.ComplexProperty(d => d.Named);
    }

    public void Configure(EntityTypeBuilder<Succession> builder)
    {
        builder.ToTable("Successions");
        builder.Property(s => s.Passed).AsJson();
        builder.ComplexProperty(s => s.Decided);
    }

    public void Configure(EntityTypeBuilder<ScopeReach> builder)
    {
        builder.ToTable("ScopeReaches").HasKey(r => new { r.FromScopeId, r.ScopeId });
    }

    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("Invitations");
        builder.HasIndex(i => i.SecretHash).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.PersonId);
    }

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.HasIndex(a => a.PersonId).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId);
        builder.Property(a => a.App!).RecordAsJson().IsRequired(false);
    }

    public void Configure(EntityTypeBuilder<AccountSession> builder)
    {
        builder.ToTable("AccountSessions");
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId);
    }

    public void Configure(EntityTypeBuilder<Attempt> builder) => builder.ToTable("Attempts").HasKey(a => a.Key);

    /// <summary>As Identity's own schema has it; the context for users without roles leaves it out.</summary>
    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
    {
        builder.ToTable("AspNetUserPasskeys").HasKey(k => k.CredentialId);
        builder.Property(k => k.CredentialId).HasMaxLength(1024);
        builder.HasOne<Account>().WithMany().HasForeignKey(k => k.UserId);
        builder.OwnsOne(k => k.Data).ToJson();
    }
}
