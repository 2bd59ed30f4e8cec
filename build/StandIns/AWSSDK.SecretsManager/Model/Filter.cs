namespace Amazon.SecretsManager.Model;

/// <summary>Secrets Manager's <c>Filter</c>.</summary>
public partial class Filter
{
    public FilterNameStringType? Key { get; set; }

    /// <summary>1 to 10 elements.</summary>
    public List<string>? Values { get; set; }
}
