namespace Amazon.SecretsManager.Model;

public partial class Filter
{
    public FilterNameStringType? Key { get; set; }

    /// <summary>1 to 10 elements.</summary>
    public List<string>? Values { get; set; }
}
