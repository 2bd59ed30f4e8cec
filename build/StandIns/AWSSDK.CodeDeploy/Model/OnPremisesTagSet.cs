namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>OnPremisesTagSet</c>.</summary>
public partial class OnPremisesTagSet
{
    public List<List<TagFilter>>? OnPremisesTagSetList { get; set; }
}
