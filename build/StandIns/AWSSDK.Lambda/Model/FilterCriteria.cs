using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class FilterCriteria : ExtensibleShape
{
    public List<Filter>? Filters { get; set; }
}
