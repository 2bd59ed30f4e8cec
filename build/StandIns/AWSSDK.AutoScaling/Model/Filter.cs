namespace Amazon.AutoScaling.Model;

public partial class Filter
{
    public string? Name { get; set; }

    public List<string>? Values { get; set; }
}
