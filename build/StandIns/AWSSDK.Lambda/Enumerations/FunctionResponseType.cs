using Amazon.Runtime;

namespace Amazon.Lambda;

public class FunctionResponseType(string value) : ConstantClass(value)
{
    public static readonly FunctionResponseType ReportBatchItemFailures = new("ReportBatchItemFailures");

    public static FunctionResponseType FindValue(string value) => FindValue<FunctionResponseType>(value);

    public static implicit operator FunctionResponseType(string value) => FindValue(value);
}
