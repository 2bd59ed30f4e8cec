using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>ListStateFilterAction</c>.</summary>
public class ListStateFilterAction(string value) : ConstantClass(value)
{
    /// <summary><c>include</c></summary>
    public static readonly ListStateFilterAction Include = new("include");

    /// <summary><c>exclude</c></summary>
    public static readonly ListStateFilterAction Exclude = new("exclude");

    /// <summary><c>ignore</c></summary>
    public static readonly ListStateFilterAction Ignore = new("ignore");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ListStateFilterAction FindValue(string value) => FindValue<ListStateFilterAction>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ListStateFilterAction(string value) => FindValue(value);
}
