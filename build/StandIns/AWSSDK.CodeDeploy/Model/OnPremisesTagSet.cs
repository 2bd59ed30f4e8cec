using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class OnPremisesTagSet : ExtensibleShape
{
    public List<List<TagFilter>>? OnPremisesTagSetList { get; set; }
}
