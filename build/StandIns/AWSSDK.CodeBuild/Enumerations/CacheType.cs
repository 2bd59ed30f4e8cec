using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class CacheType(string value) : ConstantClass(value)
{
    public static readonly CacheType NO_CACHE = new("NO_CACHE");
    public static readonly CacheType S3 = new("S3");
    public static readonly CacheType LOCAL = new("LOCAL");

    public static CacheType FindValue(string value) => FindValue<CacheType>(value);

    public static implicit operator CacheType(string value) => FindValue(value);
}
