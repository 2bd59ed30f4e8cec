using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>StartTimeRange</c>.</summary>
public class StartTimeRange(string value) : ConstantClass(value)
{
    /// <summary><c>Latest</c></summary>
    public static readonly StartTimeRange Latest = new("Latest");

    /// <summary><c>All</c></summary>
    public static readonly StartTimeRange All = new("All");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static StartTimeRange FindValue(string value) => FindValue<StartTimeRange>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator StartTimeRange(string value) => FindValue(value);
}
