using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>TemplateStage</c>.</summary>
public class TemplateStage(string value) : ConstantClass(value)
{
    /// <summary><c>Original</c></summary>
    public static readonly TemplateStage Original = new("Original");

    /// <summary><c>Processed</c></summary>
    public static readonly TemplateStage Processed = new("Processed");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static TemplateStage FindValue(string value) => FindValue<TemplateStage>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator TemplateStage(string value) => FindValue(value);
}
