using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>CacheType</c>.</summary>
public class CacheType(string value) : ConstantClass(value)
{
    /// <summary><c>NO_CACHE</c></summary>
    public static readonly CacheType NO_CACHE = new("NO_CACHE");

    /// <summary><c>S3</c></summary>
    public static readonly CacheType S3 = new("S3");

    /// <summary><c>LOCAL</c></summary>
    public static readonly CacheType LOCAL = new("LOCAL");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static CacheType FindValue(string value) => FindValue<CacheType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator CacheType(string value) => FindValue(value);
}
