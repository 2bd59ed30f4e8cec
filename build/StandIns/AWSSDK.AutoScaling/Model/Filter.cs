namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>Filter</c>.</summary>
public partial class Filter
{
    public string? Name { get; set; }

    public List<string>? Values { get; set; }
}
