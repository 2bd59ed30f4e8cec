using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.Events.Execution;

/// <summary>What a target receives of an event: all of it, a part, a constant, or a text made of parts.</summary>
internal static class TargetInput
{
    /// <exception cref="AwsException">ValidationException.</exception>
    public static void Check(Target target)
    {
        if (new object?[] { target.Input, target.InputPath, target.InputTransformer }.Count(each => each is not null) > 1)
            throw EventsErrors.Invalid($"Only one of Input, InputPath, or InputTransformer must be provided for target {target.Id}.");
        if (target.Input is { } input && !IsJson(input))
            throw EventsErrors.Invalid($"JSON syntax error in input for target {target.Id}.");
        foreach (var path in (target.InputTransformer?.InputPathsMap?.Values ?? []).Append(target.InputPath ?? "$"))
        {
            if (!EventPath.IsValid(path))
                throw EventsErrors.Invalid($"Invalid path '{path}' for target {target.Id}: paths begin with $ and name members with .name, ['name'] and [0].");
        }
        if (target.InputTransformer is { } transformer)
            InputTemplate.Check(transformer, target.Id);
    }

    /// <summary>The text that goes to the target.</summary>
    public static string Of(Target target, RuleRecord rule, JsonObject happened, DateTimeOffset now)
    {
        if (target.Input is { } constant)
            return constant;
        if (target.InputTransformer is { } transformer)
            return InputTemplate.Fill(transformer, rule, happened, now);
        return (EventPath.Find(happened, target.InputPath ?? "$")?.ToJsonString()) ?? "null";
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
