namespace Amazon.Lambda.Model;

public partial class AccountUsage
{
    public long? TotalCodeSize { get; set; }

    public long? FunctionCount { get; set; }
}
