namespace LocalAws.CodeDeploy.Execution;

/// <summary>What the agent adds to an AppSpec file's <c>acls</c>, so that setfacl has a whole list: the mode's own entries, and the masks.</summary>
internal static class AccessList
{
    /// <summary>The whole list for something that has this mode.</summary>
    public static IReadOnlyList<AccessEntry> Of(IReadOnlyList<AccessEntry> written, UnixFileMode mode)
    {
        var (user, group, other) = (Bits((int)mode >> 6), Bits((int)mode >> 3), Bits((int)mode));
        var list = written.ToList();
        list.AddRange([new(false, "user", "", user), new(false, "group", "", group), new(false, "other", "", other)]);
        if (list.Exists(entry => !entry.IsDefault && entry.Name.Length > 0))
            AddMissing(list, new(false, "mask", "", group));
        if (!written.Any(entry => entry.IsDefault))
            return list;
        AddMissing(list, new(true, "user", "", user));
        AddMissing(list, new(true, "group", "", group));
        AddMissing(list, new(true, "other", "", other));
        if (list.Exists(entry => entry.IsDefault && entry.Name.Length > 0))
            AddMissing(list, new(true, "mask", "", list.Find(entry => entry is { IsDefault: true, Kind: "group", Name: "" })!.Permissions));
        return list;
    }

    /// <summary>The lowest three bits as letters.</summary>
    internal static string Bits(int bits) => $"{((bits & 4) == 0 ? '-' : 'r')}{((bits & 2) == 0 ? '-' : 'w')}{((bits & 1) == 0 ? '-' : 'x')}";

    private static void AddMissing(List<AccessEntry> list, AccessEntry entry)
    {
        if (!list.Exists(each => each.IsDefault == entry.IsDefault && each.Kind == entry.Kind && each.Name.Length == 0))
            list.Add(entry);
    }
}
