using System.Reflection;
using Cake.Frosting;

namespace Build;

/// <summary>What a task's attributes say.</summary>
/// <param name="Name">Its name as a target.</param>
/// <param name="Description">What it is for.</param>
/// <param name="UsesCloud">Whether it works with AWS.</param>
public sealed record TaskInfo(string Name, string Description, bool UsesCloud)
{
    /// <summary>Of a task's class.</summary>
    public static TaskInfo Of(Type task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return new(task.GetCustomAttribute<TaskNameAttribute>()?.Name ?? task.Name, task.GetCustomAttribute<TaskDescriptionAttribute>()?.Description ?? "", typeof(CloudTask).IsAssignableFrom(task));
    }

    /// <summary>Of every task, in the order in which they are listed in <see cref="Tasks.Default"/>.</summary>
    public static IReadOnlyList<TaskInfo> All => [.. typeof(TaskInfo).Assembly.GetExportedTypes()
        .Where(type => typeof(IFrostingTask).IsAssignableFrom(type) && !type.IsAbstract).Select(Of).OrderBy(task => task.Name, StringComparer.Ordinal)];
}
