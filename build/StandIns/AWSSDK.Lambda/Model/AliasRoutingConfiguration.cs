using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class AliasRoutingConfiguration : ExtensibleShape
{
    public Dictionary<string, double>? AdditionalVersionWeights { get; set; }
}
