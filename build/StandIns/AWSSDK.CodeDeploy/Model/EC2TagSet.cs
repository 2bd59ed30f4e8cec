using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class EC2TagSet : ExtensibleShape
{
    public List<List<EC2TagFilter>>? Ec2TagSetList { get; set; }
}
