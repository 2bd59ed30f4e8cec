using Amazon.Runtime;

namespace Amazon.SecretsManager;

/// <summary>Values of Secrets Manager's <c>FilterNameStringType</c>.</summary>
public class FilterNameStringType(string value) : ConstantClass(value)
{
    /// <summary><c>description</c></summary>
    public static readonly FilterNameStringType Description = new("description");

    /// <summary><c>name</c></summary>
    public static readonly FilterNameStringType Name = new("name");

    /// <summary><c>tag-key</c></summary>
    public static readonly FilterNameStringType TagKey = new("tag-key");

    /// <summary><c>tag-value</c></summary>
    public static readonly FilterNameStringType TagValue = new("tag-value");

    /// <summary><c>primary-region</c></summary>
    public static readonly FilterNameStringType PrimaryRegion = new("primary-region");

    /// <summary><c>owning-service</c></summary>
    public static readonly FilterNameStringType OwningService = new("owning-service");

    /// <summary><c>all</c></summary>
    public static readonly FilterNameStringType All = new("all");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static FilterNameStringType FindValue(string value) => FindValue<FilterNameStringType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator FilterNameStringType(string value) => FindValue(value);
}
