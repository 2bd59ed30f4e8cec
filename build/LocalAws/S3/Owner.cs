using System.Security.Cryptography;
using System.Text;

namespace LocalAws.S3;

/// <summary>An account as S3 names it.</summary>
/// <param name="ID">Canonical user id: 64 hexadecimal digits.</param>
public sealed record Owner(string ID)
{
    /// <summary>The canonical user of an account: always the same one for the same account.</summary>
    public static Owner Of(string accountId) => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("canonical-user:" + accountId))));
}
