using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class CacheMode(string value) : ConstantClass(value)
{
    public static readonly CacheMode LOCAL_DOCKER_LAYER_CACHE = new("LOCAL_DOCKER_LAYER_CACHE");
    public static readonly CacheMode LOCAL_SOURCE_CACHE = new("LOCAL_SOURCE_CACHE");
    public static readonly CacheMode LOCAL_CUSTOM_CACHE = new("LOCAL_CUSTOM_CACHE");

    public static CacheMode FindValue(string value) => FindValue<CacheMode>(value);

    public static implicit operator CacheMode(string value) => FindValue(value);
}
