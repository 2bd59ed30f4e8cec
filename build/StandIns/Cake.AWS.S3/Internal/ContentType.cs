using Amazon.S3.Util;
using Cake.Core.IO;

namespace Cake.AWS.S3.Internal;

/// <summary>Content types by file extension: the SDK's table.</summary>
internal static class ContentType
{
    private const string Unknown = "application/octet-stream";

    public static string Of(FilePath path, string? otherwise)
    {
        var type = path.HasExtension ? AmazonS3Util.MimeTypeFromExtension(path.GetExtension()) : Unknown;
        return type == Unknown && !string.IsNullOrEmpty(otherwise) ? otherwise : type;
    }
}
