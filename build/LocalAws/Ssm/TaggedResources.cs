using LocalAws.Kernel;
using LocalAws.Ssm.Associations;
using LocalAws.Ssm.Documents;
using LocalAws.Ssm.Windows;

namespace LocalAws.Ssm;

/// <summary>What can be tagged by type and id: parameters, the account's documents, associations, maintenance windows.</summary>
internal sealed class TaggedResources(ParameterStore parameters, DocumentStore documents, AssociationStore associations, WindowStore windows)
{
    /// <exception cref="AwsException">InvalidResourceType, InvalidResourceId.</exception>
    public Dictionary<string, string> Of(Scope scope, string type, string id) => type switch
    {
        "Parameter" => parameters.Parameters.Find(scope, id)?.Tags,
        "Document" => documents.Find(scope, id)?.Tags,
        "Association" => associations.Find(scope, id)?.Tags,
        "MaintenanceWindow" => windows.Find(scope, id)?.Tags,
        _ => throw SsmErrors.InvalidResourceType(type),
    } ?? throw SsmErrors.InvalidResourceId(id);

    /// <summary>Changes the tags of what is there.</summary>
    /// <exception cref="AwsException">InvalidResourceType, InvalidResourceId, or what the change throws.</exception>
    public void Change(Scope scope, string type, string id, Func<Dictionary<string, string>, Dictionary<string, string>> change)
    {
        var tags = change(Of(scope, type, id));
        if (type == "Parameter")
            parameters.Parameters.Put(scope, id, parameters.Parameters.Find(scope, id)! with { Tags = tags });
        else if (type == "MaintenanceWindow")
            windows.Put(scope, windows.Get(scope, id) with { Tags = tags });
        else if (type == "Association")
            associations.Put(scope, associations.Get(scope, id) with { Tags = tags });
        else
            documents.Put(scope, documents.Get(scope, id) with { Tags = tags });
    }
}
