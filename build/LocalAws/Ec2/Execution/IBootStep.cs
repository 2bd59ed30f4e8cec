namespace LocalAws.Ec2.Execution;

/// <summary>Something that an instance's image brings along and that begins when the instance is started: an agent, for instance.</summary>
public interface IBootStep
{
    /// <summary>Begins it; called once for each start of the instance, before anything else runs in it.</summary>
    Task BootAsync(RunningInstance instance, CancellationToken cancellation);
}
