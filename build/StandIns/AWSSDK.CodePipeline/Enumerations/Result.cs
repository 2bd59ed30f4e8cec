using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>Result</c>.</summary>
public class Result(string value) : ConstantClass(value)
{
    /// <summary><c>ROLLBACK</c></summary>
    public static readonly Result ROLLBACK = new("ROLLBACK");

    /// <summary><c>FAIL</c></summary>
    public static readonly Result FAIL = new("FAIL");

    /// <summary><c>RETRY</c></summary>
    public static readonly Result RETRY = new("RETRY");

    /// <summary><c>SKIP</c></summary>
    public static readonly Result SKIP = new("SKIP");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static Result FindValue(string value) => FindValue<Result>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator Result(string value) => FindValue(value);
}
