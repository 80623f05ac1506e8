using Heed.Application.Platform.Database;
using Heed.Domain.Documents;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Heed.Application.Documents;

internal sealed class DocumentMapping : IEntityTypeConfiguration<ReviewDocument>
{
    public void Configure(EntityTypeBuilder<ReviewDocument> builder)
    {
        builder.ToTable("ReviewDocuments");
        builder.HasOne<Review>().WithMany().HasForeignKey(d => d.ReviewId);
        builder.Property(d => d.Versions).HasField("versions").AsJson();
        builder.ComplexProperty(d => d.Aside);
        builder.Ignore(d => d.IsHeld);
    }
}
