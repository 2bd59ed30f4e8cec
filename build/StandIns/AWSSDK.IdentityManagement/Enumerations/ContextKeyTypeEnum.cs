using Amazon.Runtime;

namespace Amazon.IdentityManagement;

/// <summary>Values of IAM's <c>ContextKeyTypeEnum</c>.</summary>
public class ContextKeyTypeEnum(string value) : ConstantClass(value)
{
    /// <summary><c>string</c></summary>
    public static readonly ContextKeyTypeEnum String = new("string");

    /// <summary><c>stringList</c></summary>
    public static readonly ContextKeyTypeEnum StringList = new("stringList");

    /// <summary><c>numeric</c></summary>
    public static readonly ContextKeyTypeEnum Numeric = new("numeric");

    /// <summary><c>numericList</c></summary>
    public static readonly ContextKeyTypeEnum NumericList = new("numericList");

    /// <summary><c>boolean</c></summary>
    public static readonly ContextKeyTypeEnum Boolean = new("boolean");

    /// <summary><c>booleanList</c></summary>
    public static readonly ContextKeyTypeEnum BooleanList = new("booleanList");

    /// <summary><c>ip</c></summary>
    public static readonly ContextKeyTypeEnum Ip = new("ip");

    /// <summary><c>ipList</c></summary>
    public static readonly ContextKeyTypeEnum IpList = new("ipList");

    /// <summary><c>binary</c></summary>
    public static readonly ContextKeyTypeEnum Binary = new("binary");

    /// <summary><c>binaryList</c></summary>
    public static readonly ContextKeyTypeEnum BinaryList = new("binaryList");

    /// <summary><c>date</c></summary>
    public static readonly ContextKeyTypeEnum Date = new("date");

    /// <summary><c>dateList</c></summary>
    public static readonly ContextKeyTypeEnum DateList = new("dateList");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ContextKeyTypeEnum FindValue(string value) => FindValue<ContextKeyTypeEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ContextKeyTypeEnum(string value) => FindValue(value);
}
