using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Cake.Core.IO;

namespace Cake.AWS.S3.Internal;

/// <summary>MD5 of a file, as S3 has it in the ETag of an object that was sent in one part.</summary>
internal static class FileHash
{
    [SuppressMessage("Security", "CA5351", Justification = "Compared with S3's ETag, which is an MD5; it protects nothing.")]
    public static string Of(IFile file)
    {
        using var content = file.OpenRead();
        return Convert.ToHexStringLower(MD5.HashData(content));
    }
}
