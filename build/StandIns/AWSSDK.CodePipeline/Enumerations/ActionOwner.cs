using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>ActionOwner</c>.</summary>
public class ActionOwner(string value) : ConstantClass(value)
{
    /// <summary><c>AWS</c></summary>
    public static readonly ActionOwner AWS = new("AWS");

    /// <summary><c>ThirdParty</c></summary>
    public static readonly ActionOwner ThirdParty = new("ThirdParty");

    /// <summary><c>Custom</c></summary>
    public static readonly ActionOwner Custom = new("Custom");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ActionOwner FindValue(string value) => FindValue<ActionOwner>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ActionOwner(string value) => FindValue(value);
}
