namespace Build.Provisioning;

/// <summary>A plan as lines of text: <c>+</c> for what is made, <c>~</c> for what changes, <c>-</c> for what goes.</summary>
public static class PlanText
{
    private const int Widest = 96;

    /// <summary>One block for each resource that changes, and a last line that counts.</summary>
    public static IEnumerable<string> Lines(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        foreach (var change in plan.Changes.Where(change => change.Action is not PlannedAction.Keep))
        {
            yield return $"  {Symbol(change.Action)} {change.Resource.Id}{Remark(change)}";
            if (change.Action is not PlannedAction.Update)
                continue;
            foreach (var attribute in change.Changes.SelectMany(Parts))
                yield return $"      {attribute.Name}: {Short(attribute.From) ?? "(none)"} -> {Short(attribute.To) ?? "(none)"}";
        }
        yield return Summary(plan);
    }

    /// <summary>The last line: how many are to be created, changed and removed.</summary>
    public static string Summary(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var foreign = plan.Count(PlannedAction.Refuse);
        var text = plan.HasChanges
            ? $"Plan: {plan.Count(PlannedAction.Create)} to create, {plan.Count(PlannedAction.Update)} to change, {plan.Count(PlannedAction.Delete)} to remove, {plan.Count(PlannedAction.Keep)} as they should be."
            : $"Plan: 0 to change, {plan.Count(PlannedAction.Keep)} as they should be.";
        return foreign == 0 ? text : $"{text} {foreign} not ours.";
    }

    private static char Symbol(PlannedAction action) => action switch
    {
        PlannedAction.Create => '+',
        PlannedAction.Delete => '-',
        PlannedAction.Refuse => '!',
        _ => '~',
    };

    private static string Remark(PlannedChange change) => change switch
    {
        { Action: PlannedAction.Refuse } => " (not ours: left alone)",
        { Action: PlannedAction.Update, Live.Ours: false, Resource.Borrowed: true } => " (not ours: waited for)",
        { Action: PlannedAction.Update, Live.Ours: false } => " (adopted)",
        _ => "",
    };

    private static IEnumerable<AttributeChange> Parts(AttributeChange change) =>
        DocumentDifference.Of(change.From, change.To) is { Count: > 0 } parts
            ? parts.Select(part => part with { Name = part.Name.Length == 0 ? change.Name : $"{change.Name}, {part.Name}" })
            : [change];

    private static string? Short(string? value) => value is null || value.Length <= Widest ? value : $"{value[..Widest]}... ({value.Length} characters)";
}
