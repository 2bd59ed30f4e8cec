using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class Result(string value) : ConstantClass(value)
{
    public static readonly Result ROLLBACK = new("ROLLBACK");
    public static readonly Result FAIL = new("FAIL");
    public static readonly Result RETRY = new("RETRY");
    public static readonly Result SKIP = new("SKIP");

    public static Result FindValue(string value) => FindValue<Result>(value);

    public static implicit operator Result(string value) => FindValue(value);
}
