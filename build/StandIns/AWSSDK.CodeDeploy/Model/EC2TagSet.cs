namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>EC2TagSet</c>.</summary>
public partial class EC2TagSet
{
    public List<List<EC2TagFilter>>? Ec2TagSetList { get; set; }
}
