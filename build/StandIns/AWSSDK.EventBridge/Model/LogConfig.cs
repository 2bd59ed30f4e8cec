namespace Amazon.EventBridge.Model;

public partial class LogConfig
{
    public IncludeDetail? IncludeDetail { get; set; }

    public Level? Level { get; set; }
}
