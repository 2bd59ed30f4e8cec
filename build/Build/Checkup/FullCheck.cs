namespace Build.Checkup;

/// <summary>Looks at everything that a run may need: this machine, Docker where it is asked for, settings and credentials.</summary>
public sealed class FullCheck(BuildContext context)
{
    /// <summary>What was found.</summary>
    public async Task<IReadOnlyList<Finding>> RunAsync() =>
        [.. await new DeskCheck(context.Paths).RunAsync(context.Cancellation), .. await new ContainerCheck(context).RunAsync(),
            .. await new FunctionCheck(context.Paths.Root, context.Settings.IsServerless).RunAsync(context.Cancellation), await new CloudCheck(context).RunAsync()];
}
