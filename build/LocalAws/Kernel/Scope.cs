namespace LocalAws.Kernel;

/// <summary>Where a resource lives: nothing of one account or region is visible from another.</summary>
/// <param name="AccountId">Twelve digits.</param>
/// <param name="Region">A region code, or <see cref="Global"/>'s for services that have one endpoint a partition.</param>
public readonly record struct Scope(string AccountId, string Region)
{
    /// <summary>The scope of global services such as IAM.</summary>
    public static Scope Global(string accountId) => new(accountId, "aws-global");
}
