using System.Globalization;
using System.Security.Cryptography;
using Amazon.S3.Model;
using Cake.AWS.S3.Internal;
using Cake.Core;
using Cake.Core.Annotations;
using Cake.Core.IO;

namespace Cake.AWS.S3;

public static partial class S3Aliases
{
    /// <summary>The MD5 of a file, as S3 has it in an ETag.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static string GetFileHash(this ICakeContext context, FilePath path)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(path);
        return FileHash.Of(context.FileSystem.GetFile(path.MakeAbsolute(context.Environment)));
    }

    /// <summary>Writes a new key of 256 bits, in base64, to a file.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static void GenerateEncryptionKey(this ICakeContext context, FilePath filePath) => context.GenerateEncryptionKey(filePath, 256);

    /// <summary>Writes a new key, in base64, to a file that its owner alone can read.</summary>
    /// <param name="context">Cake's context.</param>
    /// <param name="filePath">The file.</param>
    /// <param name="size">Bits of the key: 128, 192 or 256.</param>
    /// <exception cref="ArgumentOutOfRangeException">No size of an AES key.</exception>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static void GenerateEncryptionKey(this ICakeContext context, FilePath filePath, int size)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(filePath);
        if (size is not (128 or 192 or 256))
            throw new ArgumentOutOfRangeException(nameof(size), string.Create(CultureInfo.InvariantCulture, $"An AES key has 128, 192 or 256 bits, not {size}."));
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(filePath.MakeAbsolute(context.Environment).FullPath, options);
        writer.Write(Convert.ToBase64String(RandomNumberGenerator.GetBytes(size / 8)));
    }

    /// <summary>An address that anybody can read an object at until a time.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static string GetPreSignedURL(this ICakeContext context, string key, DateTime expires, S3Settings settings) =>
        context.GetPreSignedURL(key, "", expires, settings);

    /// <summary>An address that anybody can read a version of an object at until a time.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static string GetPreSignedURL(this ICakeContext context, string key, string version, DateTime expires, S3Settings settings)
    {
        using var s3 = S3Access.Of(settings);
        var http = s3.Client.Config.UseHttp || s3.Client.Config.ServiceURL?.StartsWith("http:", StringComparison.OrdinalIgnoreCase) == true;
        return s3.Client.GetPreSignedURL(new GetPreSignedUrlRequest
        {
            BucketName = settings.BucketName,
            Key = key,
            VersionId = string.IsNullOrEmpty(version) ? null : version,
            Expires = expires,
            Protocol = http ? Amazon.S3.Protocol.HTTP : Amazon.S3.Protocol.HTTPS,
        });
    }
}
