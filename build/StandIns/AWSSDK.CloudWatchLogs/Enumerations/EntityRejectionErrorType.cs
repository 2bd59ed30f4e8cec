using Amazon.Runtime;

namespace Amazon.CloudWatchLogs;

/// <summary>Values of CloudWatch Logs's <c>EntityRejectionErrorType</c>.</summary>
public class EntityRejectionErrorType(string value) : ConstantClass(value)
{
    /// <summary><c>InvalidEntity</c></summary>
    public static readonly EntityRejectionErrorType InvalidEntity = new("InvalidEntity");

    /// <summary><c>InvalidTypeValue</c></summary>
    public static readonly EntityRejectionErrorType InvalidTypeValue = new("InvalidTypeValue");

    /// <summary><c>InvalidKeyAttributes</c></summary>
    public static readonly EntityRejectionErrorType InvalidKeyAttributes = new("InvalidKeyAttributes");

    /// <summary><c>InvalidAttributes</c></summary>
    public static readonly EntityRejectionErrorType InvalidAttributes = new("InvalidAttributes");

    /// <summary><c>EntitySizeTooLarge</c></summary>
    public static readonly EntityRejectionErrorType EntitySizeTooLarge = new("EntitySizeTooLarge");

    /// <summary><c>UnsupportedLogGroupType</c></summary>
    public static readonly EntityRejectionErrorType UnsupportedLogGroupType = new("UnsupportedLogGroupType");

    /// <summary><c>MissingRequiredFields</c></summary>
    public static readonly EntityRejectionErrorType MissingRequiredFields = new("MissingRequiredFields");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static EntityRejectionErrorType FindValue(string value) => FindValue<EntityRejectionErrorType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator EntityRejectionErrorType(string value) => FindValue(value);
}
