using System.Reflection;

namespace Cake.Frosting.Internal;

/// <summary>What a task's class says of it.</summary>
internal static class FrostingTaskExtensions
{
    public static string TaskName(this Type task) => task.GetCustomAttribute<TaskNameAttribute>()?.Name ?? task.Name;

    public static string? Description(this IFrostingTask task) => task.GetType().GetCustomAttribute<TaskDescriptionAttribute>()?.Description;

    public static bool IsContinueOnError(this IFrostingTask task) => task.GetType().GetCustomAttribute<ContinueOnErrorAttribute>() is not null;

    /// <summary>Names of the tasks that attributes of one kind tie the task to.</summary>
    /// <exception cref="FrostingException">One of them is no task.</exception>
    public static IEnumerable<string> Tied<TAttribute>(this IFrostingTask task, string relation)
        where TAttribute : Attribute, ITaskDependency =>
        task.GetType().GetCustomAttributes<TAttribute>().Select(tie => typeof(IFrostingTask).IsAssignableFrom(tie.Task)
            ? tie.Task.TaskName()
            : throw new FrostingException($"The {relation} '{tie.Task.TaskName()}' is not a valid task."));

    /// <summary>The type of context that the task takes.</summary>
    public static Type ContextType(this IFrostingTask task) => BaseClass(task).GenericTypeArguments[0];

    /// <summary>Whether the task's class, or one between it and Frosting's, has its own of a method.</summary>
    public static bool Overrides(this IFrostingTask task, string method)
    {
        var baseClass = BaseClass(task);
        return task.GetType().GetMethods().Any(own =>
            own.Name == method && own.DeclaringType != baseClass && own.GetBaseDefinition().DeclaringType == baseClass);
    }

    public static bool OverridesRun(this IFrostingTask task) =>
        task.Overrides(nameof(FrostingTask.Run)) || task.Overrides(nameof(AsyncFrostingTask.RunAsync));

    private static Type BaseClass(IFrostingTask task)
    {
        for (var type = task.GetType(); type is not null; type = type.BaseType)
            if (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(FrostingTask<>) || type.GetGenericTypeDefinition() == typeof(AsyncFrostingTask<>)))
                return type;
        throw new InvalidOperationException($"The task '{task.GetType().TaskName()}' derives neither from FrostingTask nor from AsyncFrostingTask.");
    }
}
