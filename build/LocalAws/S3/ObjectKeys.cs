using System.Text;

namespace LocalAws.S3;

/// <summary>Which keys objects may have.</summary>
internal static class ObjectKeys
{
    /// <exception cref="Kernel.AwsException">KeyTooLongError.</exception>
    public static void Check(string key)
    {
        var size = Encoding.UTF8.GetByteCount(key);
        if (size > S3Limits.LongestKey)
            throw S3Errors.KeyTooLong(size);
    }
}
