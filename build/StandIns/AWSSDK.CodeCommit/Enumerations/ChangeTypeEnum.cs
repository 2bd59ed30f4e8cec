using Amazon.Runtime;

namespace Amazon.CodeCommit;

/// <summary>Values of CodeCommit's <c>ChangeTypeEnum</c>.</summary>
public class ChangeTypeEnum(string value) : ConstantClass(value)
{
    /// <summary><c>A</c></summary>
    public static readonly ChangeTypeEnum A = new("A");

    /// <summary><c>M</c></summary>
    public static readonly ChangeTypeEnum M = new("M");

    /// <summary><c>D</c></summary>
    public static readonly ChangeTypeEnum D = new("D");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ChangeTypeEnum FindValue(string value) => FindValue<ChangeTypeEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ChangeTypeEnum(string value) => FindValue(value);
}
