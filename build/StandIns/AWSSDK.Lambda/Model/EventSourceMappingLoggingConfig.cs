using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class EventSourceMappingLoggingConfig : ExtensibleShape
{
    public EventSourceMappingSystemLogLevel? SystemLogLevel { get; set; }
}
