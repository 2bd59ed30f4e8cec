using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>CacheMode</c>.</summary>
public class CacheMode(string value) : ConstantClass(value)
{
    /// <summary><c>LOCAL_DOCKER_LAYER_CACHE</c></summary>
    public static readonly CacheMode LOCAL_DOCKER_LAYER_CACHE = new("LOCAL_DOCKER_LAYER_CACHE");

    /// <summary><c>LOCAL_SOURCE_CACHE</c></summary>
    public static readonly CacheMode LOCAL_SOURCE_CACHE = new("LOCAL_SOURCE_CACHE");

    /// <summary><c>LOCAL_CUSTOM_CACHE</c></summary>
    public static readonly CacheMode LOCAL_CUSTOM_CACHE = new("LOCAL_CUSTOM_CACHE");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static CacheMode FindValue(string value) => FindValue<CacheMode>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator CacheMode(string value) => FindValue(value);
}
