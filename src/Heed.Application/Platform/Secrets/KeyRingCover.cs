using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace Heed.Application.Platform.Secrets;

/// <summary>Wraps the key ring under the master key before the database keeps it: whoever reads the database alone can make no cookie.</summary>
public sealed class KeyRingCover(MasterKeys master) : IXmlEncryptor
{
    internal const string Element = "underMasterKey";

    internal const string Purpose = "key-ring";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(
        new XElement(Element, Convert.ToBase64String(master.Wrap(Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting)), Purpose))),
        typeof(KeyRingUncover));
}

/// <summary>Opens what <see cref="KeyRingCover"/> wrapped. The framework makes it, by the name that stands in the key ring.</summary>
public sealed class KeyRingUncover(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) =>
        XElement.Parse(Encoding.UTF8.GetString(services.GetRequiredService<MasterKeys>().Unwrap(Convert.FromBase64String(encryptedElement.Value), KeyRingCover.Purpose)));
}
