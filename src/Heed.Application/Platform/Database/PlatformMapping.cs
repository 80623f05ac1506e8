using Heed.Application.Platform.Files;
using Heed.Application.Platform.Forms;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Recording;
using Heed.Application.Platform.Secrets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Heed.Application.Platform.Database;

internal sealed class PlatformMapping :
    IEntityTypeConfiguration<HeldScope>,
    IEntityTypeConfiguration<PublicVersion>,
    IEntityTypeConfiguration<StoredKey>,
    IEntityTypeConfiguration<StoredFile>,
    IEntityTypeConfiguration<QueuedMail>,
    IEntityTypeConfiguration<KeptForm>,
    IEntityTypeConfiguration<SentForm>,
    IEntityTypeConfiguration<Change>,
    IEntityTypeConfiguration<Seal>,
    IEntityTypeConfiguration<StoredSecret>
{
    public void Configure(EntityTypeBuilder<HeldScope> builder) => builder.ToView("HeldScopes").HasNoKey();

    public void Configure(EntityTypeBuilder<PublicVersion> builder) =>
        builder.ToTable("PublicVersion").HasData(new PublicVersion { Id = 1, Number = 1 });

    public void Configure(EntityTypeBuilder<StoredKey> builder) => builder.ToTable("StoredKeys");

    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("Files");
        builder.Property(f => f.Tombstone!).RecordAsJson().IsRequired(false);
        builder.HasIndex(f => f.ActionId);
    }

    public void Configure(EntityTypeBuilder<QueuedMail> builder)
    {
        builder.ToTable("QueuedMail");
        builder.HasIndex(m => m.SentAt);
    }

    public void Configure(EntityTypeBuilder<KeptForm> builder) => builder.ToTable("KeptForms");

    public void Configure(EntityTypeBuilder<SentForm> builder)
    {
        builder.ToTable("SentForms");
        builder.HasIndex(f => f.SentAt);
    }

    public void Configure(EntityTypeBuilder<Change> builder)
    {
        builder.ToTable("Changes");
        builder.HasIndex(c => c.RecordId);
        builder.HasIndex(c => c.ActionId);
        builder.Property(c => c.Details).AsJson();
        // Only what waits to be sealed stands in it, so that finding it stays fast in a record of millions.
        builder.HasIndex(c => c.Seal).HasFilter("\"Seal\" IS NULL");
    }

    public void Configure(EntityTypeBuilder<Seal> builder)
    {
        builder.ToTable("Seals").HasKey(s => s.Number);
        builder.Property(s => s.Number).ValueGeneratedNever();
        builder.HasIndex(s => s.ChangeId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<StoredSecret> builder) => builder.ToTable("StoredSecrets").HasKey(s => s.Name);
}
