namespace Amazon.Lambda.Model;

public partial class Concurrency
{
    public int? ReservedConcurrentExecutions { get; set; }
}
