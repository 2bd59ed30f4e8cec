namespace Amazon.CodePipeline.Model;

public partial class TargetFilter
{
    public TargetFilterName? Name { get; set; }

    public List<string>? Values { get; set; }
}
