using System.Globalization;

namespace LocalAws.S3;

/// <summary>A part of an object's bytes.</summary>
/// <param name="Offset">First byte.</param>
/// <param name="Length">Number of bytes.</param>
public readonly record struct ByteRange(long Offset, long Length)
{
    /// <summary>
    /// The range that a Range header asks for of an object of <paramref name="size"/> bytes; null for the whole object, which is also the
    /// answer to what is no single range of bytes (RFC 9110, section 14.2).
    /// </summary>
    /// <exception cref="Kernel.AwsException">InvalidRange.</exception>
    public static ByteRange? Parse(string? header, long size)
    {
        if (header is null || !header.StartsWith("bytes=", StringComparison.Ordinal) || header["bytes=".Length..].Split('-') is not [var first, var last])
            return null;
        var (hasFirst, hasLast) = (Number(first, out var from), Number(last, out var to));
        if ((!hasFirst && first.Length > 0) || (!hasLast && last.Length > 0) || (!hasFirst && !hasLast) || (hasFirst && hasLast && to < from))
            return null;
        if (!hasFirst)
            return to > 0 && size > 0 ? new ByteRange(Math.Max(0, size - to), Math.Min(to, size)) : throw S3Errors.InvalidRange(size, header);
        return from < size ? new ByteRange(from, Math.Min(hasLast ? to : size - 1, size - 1) - from + 1) : throw S3Errors.InvalidRange(size, header);
    }

    /// <summary>As Content-Range says it.</summary>
    public string Of(long size) => string.Create(CultureInfo.InvariantCulture, $"bytes {Offset}-{Offset + Length - 1}/{size}");

    private static bool Number(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
